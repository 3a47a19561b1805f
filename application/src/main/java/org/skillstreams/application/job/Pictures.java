package org.skillstreams.application.job;

/** Reads what claims to be a picture. */
public interface Pictures {

  /**
   * The picture as a JPEG of a size fit for looking at, upright, and without anything a camera
   * wrote beside it; whatever else the bytes held is gone. Refuses {@code job.not_a_picture} and
   * {@code job.picture_too_large}.
   */
  byte[] asJpeg(byte[] bytes);
}
