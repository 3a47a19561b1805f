package org.skillstreams.domain.right;

import java.util.Optional;
import org.skillstreams.domain.left.Left;

/** Breaks a rule on purpose: it needs {@link Left}, which needs it. */
public record Right(Optional<Left> left, Left other) {}
