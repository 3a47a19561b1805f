package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The API's description: complete, and the one that the web client was generated from. */
class OpenApiIT {

  private static final Path COMMITTED =
      Path.of("..", "adapters-web", "src", "main", "frontend", "openapi.json");

  private final Api api = Api.served();

  @Test
  void theWebClientWasGeneratedFromWhatTheServerDescribes() throws IOException {
    assertThat(api.document())
        .as("read anew by: npm run api, with the server running")
        .isEqualTo(Http.json(Files.readString(COMMITTED)));
  }

  @Test
  void everyOperationSaysWhatItAnswers() {
    assertThat(api.operations()).isNotEmpty();
    assertThat(api.operations())
        .allSatisfy(
            operation -> assertThat(operation.responses()).as(operation.toString()).isNotEmpty());
  }
}
