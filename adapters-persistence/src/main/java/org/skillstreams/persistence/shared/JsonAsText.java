package org.skillstreams.persistence.shared;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * JSON columns are strings in rows: each row writes and reads its own form, so that no library
 * decides by itself how a stored document looks.
 */
public final class JsonAsText implements FormatMapper {

  @Override
  public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
    return type.getJavaTypeClass().cast(text.toString());
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(
        "A JSON column is mapped as a String, not as " + type.getTypeName());
  }
}
