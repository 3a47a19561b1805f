package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The API's description: complete, and the one that the web client was generated from. */
class OpenApiIT {

  private static final Path COMMITTED =
      Path.of("..", "adapters-web", "src", "main", "frontend", "openapi.json");

  private final Api api = Api.served();

  @Test
  void theWebClientWasGeneratedFromWhatTheServerDescribes() throws IOException {
    var served = pretty();
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COMMITTED, served);
    }

    assertThat(COMMITTED).exists();
    assertThat(served)
        .as("written anew by: mvn verify -Dit -Dopenapi.write=true")
        .isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void everyOperationSaysWhatItAnswers() {
    assertThat(api.operations()).isNotEmpty();
    assertThat(api.operations())
        .allSatisfy(
            operation -> assertThat(operation.responses()).as(operation.toString()).isNotEmpty());
  }

  private String pretty() {
    var text = new StringWriter();
    var pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (var writer = Json.createWriterFactory(pretty).createWriter(text)) {
      writer.writeObject(api.document());
    }
    return text.toString().strip() + "\n";
  }
}
