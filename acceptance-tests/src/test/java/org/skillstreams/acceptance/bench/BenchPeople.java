package org.skillstreams.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;

/** Providers who made their accounts over HTTP. */
record BenchPeople(BenchNode node, Post post) {

  private static final String PASSWORD = "a long password of the benchmark";
  private static final int CREATED = 201;

  List<PersonId> signUp(int people) throws IOException {
    var signedUp = new ArrayList<PersonId>();
    for (int i = 0; i < people; i++) {
      signedUp.add(signUp("buyer-" + i + "@example.com"));
    }
    return signedUp;
  }

  /** Somebody new; the headers with which they make requests. */
  Map<String, String> signIn() throws IOException {
    var email = "visitor@example.com";
    var _ = signUp(email);
    var me = Json.createObjectBuilder().add("email", email).add("password", PASSWORD).build();
    var token = send("sessions", me).getString("token");
    return Map.of("Authorization", "Bearer " + token, "Accept", "application/json");
  }

  private PersonId signUp(String email) throws IOException {
    var person =
        Json.createObjectBuilder()
            .add("role", "provider")
            .add("name", "Ann Baker")
            .add("email", email)
            .add("password", PASSWORD)
            .build();
    return new PersonId(UUID.fromString(send("accounts", person).getString("id")));
  }

  private JsonObject send(String path, JsonObject body) throws IOException {
    var headers = Map.of("Content-Type", "application/json");
    var answer = post.send(node.api().resolve(path), headers, body.toString().getBytes(UTF_8));
    if (answer.status() != CREATED) {
      throw new IllegalStateException(path + " answers " + answer);
    }
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject().getJsonObject("data");
    }
  }
}
