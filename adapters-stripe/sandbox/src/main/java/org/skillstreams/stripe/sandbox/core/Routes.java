package org.skillstreams.stripe.sandbox.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All operations the double has. Fixed paths are added before those with placeholders. */
public final class Routes {

  private static final String PAGING = "limit starting_after ending_before ";

  private final List<Route> routes = new ArrayList<>();

  public void get(String path, Class<?> params, String accepted, Route.Handler handler) {
    add("GET", path, params, accepted, handler);
  }

  public void post(String path, Class<?> params, String accepted, Route.Handler handler) {
    add("POST", path, params, accepted, handler);
  }

  public void delete(String path, Class<?> params, String accepted, Route.Handler handler) {
    add("DELETE", path, params, accepted, handler);
  }

  /** One object by its id. */
  public void retrieve(String path, String kind, Class<?> params) {
    get(path, params, "", call -> call.scope().get(kind, call.id()));
  }

  /** All objects of a kind; each filter is a parameter and the field it must equal. */
  public void list(String path, String kind, Class<?> params, String filters) {
    list(path, params, filters, call -> Listing.of(call, kind, path, words(filters)));
  }

  /** A list that finds its objects by itself. */
  public void list(String path, Class<?> params, String filters, Route.Handler handler) {
    get(path, params, PAGING + filters, handler);
  }

  public List<Route> all() {
    return List.copyOf(routes);
  }

  Optional<Match> find(String method, String path) {
    return routes.stream()
        .flatMap(route -> route.match(method, path).map(names -> new Match(route, names)).stream())
        .findFirst();
  }

  /** The operation a request asks for, or 404. */
  public Match get(String method, String path) {
    return find(method, path)
        .orElseThrow(() ->
            ApiError.of(
                404,
                "invalid_request_error",
                "Unrecognized request URL (%s: %s).".formatted(method, path)));
  }

  private void add(
      String method, String path, Class<?> params, String accepted, Route.Handler handler) {
    routes.add(new Route(method, path, params, words(accepted), handler));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
  }

  /** An operation and what its path's placeholders stand for. */
  public record Match(Route route, Map<String, String> names) {}
}
