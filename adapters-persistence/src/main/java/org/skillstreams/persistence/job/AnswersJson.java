package org.skillstreams.persistence.job;

import static org.skillstreams.persistence.shared.JsonWorks.JSON;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.skillstreams.domain.job.JobRequest.Answer;

/** Answers as they are stored: an array in the order in which they were asked. */
final class AnswersJson {

  private AnswersJson() {}

  static String of(List<Answer> answers) {
    var array = JSON.createArrayBuilder();
    answers.forEach(answer ->
        array.add(
            JSON.createObjectBuilder()
                .add("key", answer.key())
                .add("label", answer.label())
                .add("value", answer.value())));
    return array.build().toString();
  }

  static List<Answer> read(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(o -> new Answer(o.getString("key"), o.getString("label"), o.getString("value")))
          .toList();
    }
  }
}
