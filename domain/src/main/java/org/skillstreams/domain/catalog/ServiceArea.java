package org.skillstreams.domain.catalog;

import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;

/**
 * A base ZIP code in which requests may be made (SS-66).
 *
 * @param zip five digits
 * @param note what operators should know about coverage here; may be blank
 */
public record ServiceArea(Zip zip, String note) {

  public ServiceArea {
    zip = zip.base();
    note = note.strip();
    if (note.length() > 500) {
      throw Refusal.invalid("note", "length", "Write at most 500 characters.");
    }
  }
}
