package org.skillstreams.web.shared;

import static org.skillstreams.web.shared.JsonWorks.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonConfig;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.skillstreams.domain.shared.Refusal;

/** Reads JSON bodies of at most 1 MB into request records, strictly. */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {

  /** The largest body, in bytes. */
  static final int LARGEST = 1_000_000;

  private static final JsonReaderFactory READERS =
      JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] marks, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] marks,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    var bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new Refusal(WebRefusal.TOO_LARGE);
    }
    return JsonBinder.bind(parse(bytes), type);
  }

  /**
   * The parser also throws bare runtime exceptions, as for too deep nesting: the text is at fault.
   */
  private static JsonValue parse(byte[] bytes) {
    try {
      var text = utf8(bytes);
      mustBeOneValue(text);
      return READERS.createReader(new StringReader(text)).readValue();
    } catch (RuntimeException | CharacterCodingException malformed) {
      throw new Refusal(WebRefusal.MALFORMED_JSON);
    }
  }

  /** The reader stops after the first value; the parser looks what comes then. */
  private static void mustBeOneValue(String text) {
    try (var parser = JSON.createParser(new StringReader(text))) {
      while (parser.hasNext()) {
        parser.next();
      }
    }
  }

  /** The text, if the bytes are UTF-8; reading them the usual way would replace what is not. */
  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
