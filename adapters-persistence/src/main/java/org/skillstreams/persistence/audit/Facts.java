package org.skillstreams.persistence.audit;

import static org.skillstreams.persistence.shared.JsonWorks.JSON;

import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values as a JSON object of strings. */
final class Facts {

  private Facts() {}

  static String write(Map<String, String> facts) {
    var object = JSON.createObjectBuilder();
    facts.forEach(object::add);
    return object.build().toString();
  }

  static Map<String, String> read(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      var facts = new LinkedHashMap<String, String>();
      reader
          .readObject()
          .forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
      return facts;
    }
  }
}
