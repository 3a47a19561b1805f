package org.skillstreams.acceptance.http;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The description of the API that the server gives of itself. */
record Api(JsonObject document) {

  private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");
  private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

  static Api served() {
    var http = new Http(Server.running().address());
    var request =
        HttpRequest.newBuilder(http.uri("/openapi")).header("Accept", "application/json").build();
    return new Api(Http.json(http.send(request).body()));
  }

  List<Operation> operations() {
    return document.getJsonObject("paths").entrySet().stream()
        .flatMap(path ->
            path.getValue().asJsonObject().entrySet().stream()
                .filter(entry -> VERBS.contains(entry.getKey()))
                .map(entry -> operation(path.getKey(), entry.getKey(), entry.getValue())))
        .toList();
  }

  private static Operation operation(String path, String verb, JsonValue details) {
    var object = details.asJsonObject();
    Set<String> responses =
        object.containsKey("responses") ? object.getJsonObject("responses").keySet() : Set.of();
    return new Operation(
        verb.toUpperCase(Locale.ROOT),
        path,
        object.containsKey("requestBody"),
        responses.stream().collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * One verb on one path.
   *
   * @param responses the status codes it says it may answer with
   */
  record Operation(String verb, String path, boolean hasBody, Set<String> responses) {

    /** The path with ids that belong to nobody. */
    String filled() {
      return path.replace("{zip}", "78701")
          .replaceAll("(categories|areas)/\\{[^}]+}", "$1/nobodys-work")
          .replaceAll("\\{[^}]+}", NOBODY);
    }

    @Override
    public String toString() {
      return verb + " " + path;
    }
  }
}
