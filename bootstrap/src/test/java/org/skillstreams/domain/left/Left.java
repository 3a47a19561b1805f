package org.skillstreams.domain.left;

import org.skillstreams.domain.right.Right;

/** Breaks a rule on purpose: it needs {@link Right}, which needs it. */
public record Left(Right right) {}
