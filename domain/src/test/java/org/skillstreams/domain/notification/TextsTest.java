package org.skillstreams.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.notification.Texts.Part;

class TextsTest {

  private final Texts texts = Texts.in(Locale.US, ZoneId.of("America/Chicago"));

  @Test
  void slotsAreFilledAsPeopleReadThem() {
    var quote = Map.of(Slot.NAME, "Anna", Slot.TITLE, "Garden", Slot.PRICE, "10000 15050 USD");

    assertThat(texts.of(NotificationType.QUOTE_RECEIVED, Part.TITLE, quote))
        .isEqualTo("Anna quoted $100–$150.50");
  }

  @Test
  void aNumberChoosesBetweenOneAndMany() {
    assertThat(texts.of(NotificationType.CREDITS_BOUGHT, Part.TITLE, Map.of(Slot.CREDITS, "1")))
        .isEqualTo("1 credit added");
    assertThat(texts.of(NotificationType.CREDITS_BOUGHT, Part.TITLE, Map.of(Slot.CREDITS, "1200")))
        .isEqualTo("1,200 credits added");
  }

  @Test
  void whatIsNotKnownIsLeftOutWithItsWords() {
    var lead = Map.of(Slot.TITLE, "Garden", Slot.CREDITS, "2");

    assertThat(texts.of(NotificationType.LEAD_OFFERED, Part.TEXT, lead))
        .isEqualTo("“Garden” is offered to you for 2 credits.");
  }

  @Test
  @Tag("BY-09")
  void instantsStandInTheZoneOfTheReader() {
    var due = Map.of(Slot.TITLE, "Garden", Slot.CREDITS, "2", Slot.UNTIL, "2026-11-24T20:30:00Z");

    assertThat(texts.of(NotificationType.CONTACT_DUE_SOON, Part.TEXT, due))
        .contains("Tue 24 Nov, 14:30 CST");
  }

  @Test
  @Tag("X1")
  void whatPeopleWroteStaysOnOneLineAndCannotNameSlots() {
    var spoiled = Map.of(Slot.NAME, "Eve\r\nBcc: all@example.org {title} $1", Slot.TITLE, "x");

    assertThat(texts.of(NotificationType.PROVIDER_CONTACTED, Part.TITLE, spoiled))
        .isEqualTo("Eve Bcc: all@example.org {title} $1 got in touch");
  }

  @Test
  void longTextsAreCut() {
    var title = Map.of(Slot.TITLE, "long ".repeat(100));

    assertThat(texts.of(NotificationType.REQUEST_CANCELLED, Part.TITLE, title))
        .hasSizeLessThan(200)
        .endsWith("…");
  }
}
