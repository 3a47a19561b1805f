package org.skillstreams.persistence.job;

import static org.skillstreams.persistence.shared.JsonWorks.JSON;

import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Facts by name as they are stored: an object of texts. */
final class FactsJson {

  private FactsJson() {}

  static String of(Map<String, String> facts) {
    var object = JSON.createObjectBuilder();
    new TreeMap<>(facts).forEach(object::add);
    return object.build().toString();
  }

  static Map<String, String> read(String json) {
    var facts = new TreeMap<String, String>();
    try (var reader = JSON.createReader(new StringReader(json))) {
      reader
          .readObject()
          .forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
    }
    return facts;
  }
}
