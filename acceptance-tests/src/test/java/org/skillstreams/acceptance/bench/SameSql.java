package org.skillstreams.acceptance.bench;

import java.util.List;
import org.postgresql.jdbc.PreferQueryMode;
import org.skillstreams.domain.routing.RoutingRequest;

/** The SQL of whole decisions, taken down from the adapters, as scripts for pgbench. */
final class SameSql {

  private final BenchServer server;

  SameSql(BenchServer server) {
    this.server = server;
  }

  /** One script for each request; each run of it stores a decision of its own. */
  List<String> scripts(List<RoutingRequest> requests, Work work) {
    var source = server.application();
    // in the other modes arrays travel in binary form and would be written out as question marks
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    var sql = new RecordedSql();
    try (var decider = new Decider(server.pool(sql.of(source)))) {
      sql.take();
      return requests.stream()
          .map(request -> {
            var id = decider.decide(request, work).id().toString();
            return script(sql.take(), id);
          })
          .toList();
    }
  }

  private static String script(List<String> statements, String id) {
    var script = new StringBuilder("begin;\n");
    for (var statement : statements) {
      var line = statement.replaceAll("\\s+", " ");
      if (line.startsWith("insert into routing_decision (")) {
        var own = line.replaceAll("\\(?'" + id + "'(::uuid)?\\)?", "gen_random_uuid()");
        script.append(own).append(" returning id as id \\gset\n");
      } else {
        script.append(line.replaceAll("\\(?'" + id + "'(::uuid)?\\)?", ":id::uuid")).append(";\n");
      }
    }
    return script.append("commit;\n").toString();
  }
}
