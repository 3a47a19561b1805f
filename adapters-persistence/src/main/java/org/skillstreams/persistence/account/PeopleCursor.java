package org.skillstreams.persistence.account;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.skillstreams.application.account.PeopleFilter.Sort;
import org.skillstreams.application.account.PersonCard;
import org.skillstreams.domain.shared.Refusal;

/**
 * Where a page of people ends: the last one's sort value and id.
 *
 * @param value the time of joining, or the name
 */
record PeopleCursor(String value, UUID id) {

  Instant joinedAt() {
    return Instant.parse(value);
  }

  static String of(Sort sort, PersonCard last) {
    var value =
        switch (sort) {
          case NEWEST -> last.joinedAt().toString();
          case NAME -> last.name();
        };
    var text = last.id() + value;
    var coder = Base64.getUrlEncoder().withoutPadding();
    return coder.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The end of the page before; refused if it is none of ours. */
  static PeopleCursor read(Sort sort, String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int idLength = 36;
      var read =
          new PeopleCursor(text.substring(idLength), UUID.fromString(text.substring(0, idLength)));
      return sort == Sort.NEWEST ? new PeopleCursor(read.joinedAt().toString(), read.id()) : read;
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException broken) {
      throw Refusal.invalid("cursor", "cursor.unknown", "Use the cursor of the page before.");
    }
  }
}
