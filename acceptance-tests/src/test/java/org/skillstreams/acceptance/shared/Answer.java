package org.skillstreams.acceptance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import java.util.Objects;

/** What the platform said to the last thing somebody tried. */
public final class Answer {

  private Refused refusal;
  private String to = "";
  private boolean heeded = true;

  /**
   * Tries something that may be refused. A refusal that no later step is about fails the scenario.
   */
  public void attempt(String who, Runnable act) {
    nothingUnheeded();
    refusal = null;
    to = who;
    try {
      act.run();
    } catch (Refused no) {
      refusal = no;
      heeded = false;
    }
  }

  /** The last attempt of this person was refused for this reason. */
  public void refusedTo(String who, String key) {
    assertThat(refusal()).extracting(Refused::key).isEqualTo(key);
    assertThat(to).isEqualTo(who);
  }

  /** The last attempt of this person was sent back, naming this field. */
  public void correctionAskedOf(String who, String field) {
    assertThat(refusal().fields()).as(refusal().key()).contains(field);
    assertThat(to).isEqualTo(who);
  }

  @After
  public void nothingUnheeded() {
    if (!heeded) {
      throw new AssertionError(to + " was refused, which no step was about", refusal);
    }
  }

  private Refused refusal() {
    heeded = true;
    return Objects.requireNonNull(refusal, to + " was not refused");
  }
}
