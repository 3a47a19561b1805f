package org.skillstreams.domain.shared;

import java.util.List;

/**
 * The one exception for what the rules forbid. It carries a reason code, never a stack trace: it is
 * an answer, not a fault.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;
  private final transient List<FieldProblem> problems;

  public Refusal(Reason reason) {
    this(reason, List.of());
  }

  private Refusal(Reason reason, List<FieldProblem> problems) {
    super(reason.key(), null, false, false);
    this.reason = reason;
    this.problems = List.copyOf(problems);
  }

  /** A rule that forbids it, and what exactly stands against it. */
  public static Refusal because(Reason reason, FieldProblem... problems) {
    return new Refusal(reason, List.of(problems));
  }

  /** Bad input, with every field that is wrong. */
  public static Refusal invalid(List<FieldProblem> problems) {
    return new Refusal(CommonRefusal.INVALID_INPUT, problems);
  }

  /** Bad input in one field. */
  public static Refusal invalid(String field, String key, String message) {
    return invalid(List.of(new FieldProblem(field, key, message)));
  }

  public Reason reason() {
    return reason;
  }

  /** What is wrong with which field; empty when the refusal is not about a field. */
  public List<FieldProblem> problems() {
    return problems;
  }
}
