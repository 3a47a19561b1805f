package org.skillstreams.persistence.notification;

import static java.util.stream.Collectors.toMap;
import static org.skillstreams.persistence.shared.JsonWorks.JSON;

import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import org.skillstreams.domain.notification.Slot;

/** What is filled into texts, as it is stored: an object of texts by the names of slots. */
final class FillingsJson {

  private FillingsJson() {}

  static String of(Map<Slot, String> fillings) {
    var object = JSON.createObjectBuilder();
    fillings.forEach((slot, value) -> object.add(slot.key(), value));
    return object.build().toString();
  }

  /** Slots that this version does not know are left out. */
  static Map<Slot, String> read(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readObject().entrySet().stream()
          .filter(one -> Slot.find(one.getKey()).isPresent())
          .collect(
              toMap(
                  one -> Slot.find(one.getKey()).orElseThrow(),
                  one -> ((JsonString) one.getValue()).getString()));
    }
  }
}
