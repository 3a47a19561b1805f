package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
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
    var known = Http.json(Files.readString(COMMITTED));
    var described = Json.createObjectBuilder(api.document()).remove("servers").build();

    assertThat(Json.createDiff(known, described).toJsonArray())
        .as("read anew by: npm run api -- http://localhost:8080, with the server running")
        .isEmpty();
  }

  @Test
  void everyOperationSaysWhatItAnswers() {
    assertThat(api.operations()).isNotEmpty();
    assertThat(api.operations())
        .allSatisfy(
            operation -> assertThat(operation.responses()).as(operation.toString()).isNotEmpty());
  }
}
