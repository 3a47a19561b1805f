package org.skillstreams.persistence.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.skillstreams.application.shared.Bell;
import org.skillstreams.application.shared.Bell.Appended;
import org.skillstreams.application.shared.Bell.Whispered;
import org.skillstreams.application.shared.StreamId;

/**
 * Bells as the text of a notification, a line each: {@code + kind id number} for what was appended,
 * {@code ~ kind id type payload} for what is whispered.
 */
final class BellText {

  /** PostgreSQL takes payloads of fewer than 8,000 bytes. */
  static final int LONGEST = 7_900;

  private BellText() {}

  /** As few texts as hold them all; of one stream only the last number, each whisper once. */
  static List<String> pack(Collection<Bell> bells) {
    var texts = new ArrayList<String>();
    var text = new StringBuilder();
    for (var line : lines(bells)) {
      if (!text.isEmpty() && bytes(text) + bytes(line) >= LONGEST) {
        texts.add(text.toString());
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }
    if (!text.isEmpty()) {
      texts.add(text.toString());
    }
    return texts;
  }

  private static Collection<String> lines(Collection<Bell> bells) {
    var last = new LinkedHashMap<StreamId, Long>();
    var whispers = new LinkedHashSet<String>();
    for (var bell : bells) {
      switch (bell) {
        case Appended a -> last.merge(a.stream(), a.number(), Math::max);
        case Whispered w ->
            whispers.add("~ " + name(w.room()) + " " + w.type() + " " + w.payload());
      }
    }
    var lines = new ArrayList<String>();
    last.forEach((stream, number) -> lines.add("+ " + name(stream) + " " + number));
    whispers.stream().filter(line -> bytes(line) < LONGEST).forEach(lines::add);
    return lines;
  }

  static List<Bell> unpack(String text) {
    return text.lines().map(BellText::bell).toList();
  }

  private static Bell bell(String line) {
    var parts = line.split(" ", 5);
    var stream =
        new StreamId(
            StreamId.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)), UUID.fromString(parts[2]));
    return parts[0].equals("+")
        ? new Appended(stream, Long.parseLong(parts[3]))
        : new Whispered(stream, parts[3], parts[4]);
  }

  private static String name(StreamId stream) {
    return stream.kind().name().toLowerCase(Locale.ROOT) + " " + stream.id();
  }

  private static int bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
