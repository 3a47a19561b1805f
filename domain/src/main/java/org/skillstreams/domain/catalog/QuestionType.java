package org.skillstreams.domain.catalog;

/** The eight kinds of answers a form may ask for (SS-26). */
public enum QuestionType {
  SHORT_TEXT,
  LONG_TEXT,
  NUMBER,
  DATE,
  YES_NO,
  SINGLE_CHOICE,
  MULTIPLE_CHOICE,
  PHOTO
}
