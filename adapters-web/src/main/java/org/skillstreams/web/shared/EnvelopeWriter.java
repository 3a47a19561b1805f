package org.skillstreams.web.shared;

import static org.skillstreams.web.shared.JsonWorks.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes views: resources return them bare, clients get them in the envelope (PR-22). */
@Provider
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EnvelopeWriter implements MessageBodyWriter<Record> {

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] marks, MediaType media) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Record view,
      Class<?> type,
      Type generic,
      Annotation[] marks,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(text(view).getBytes(StandardCharsets.UTF_8));
  }

  /** The whole answer as text. */
  static String text(Object view) {
    var text = new StringWriter();
    write(view, text);
    return text.toString();
  }

  private static void write(Object view, Writer to) {
    try (JsonGenerator json = JSON.createGenerator(to)) {
      json.writeStartObject().write("success", true).writeKey("data");
      new JsonOutput(json).write(view);
      json.writeNull("message").writeEnd();
    }
  }
}
