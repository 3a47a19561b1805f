package org.skillstreams.persistence.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;
import org.skillstreams.domain.shared.Refusal;

/**
 * Where a page of a list ended: moment and id of its last item. Its text is opaque, belongs to one
 * list, and carries a checksum, so that a mangled or misplaced one is refused instead of skipping
 * items.
 */
record Cursor(Instant at, UUID id) {

  private static final int PLACE = 3 * Long.BYTES;
  private static final int LENGTH = PLACE + Integer.BYTES;

  String text(String list) {
    var bytes =
        ByteBuffer.allocate(LENGTH)
            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits());
    bytes.putInt(checksum(list, bytes));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  static Cursor parse(String list, String text) {
    var bytes = ByteBuffer.wrap(decoded(text));
    if (bytes.capacity() != LENGTH || bytes.getInt(PLACE) != checksum(list, bytes)) {
      throw broken();
    }
    var at = Instant.EPOCH.plus(bytes.getLong(0), ChronoUnit.MICROS);
    return new Cursor(at, new UUID(bytes.getLong(Long.BYTES), bytes.getLong(2 * Long.BYTES)));
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      throw broken();
    }
  }

  private static int checksum(String list, ByteBuffer bytes) {
    var crc = new CRC32();
    crc.update(list.getBytes(UTF_8));
    crc.update(bytes.duplicate().position(0).limit(PLACE));
    return (int) crc.getValue();
  }

  private static Refusal broken() {
    return Refusal.invalid("cursor", "cursor.unknown", "Use the cursor of the page before.");
  }
}
