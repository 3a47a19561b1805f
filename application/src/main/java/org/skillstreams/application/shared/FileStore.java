package org.skillstreams.application.shared;

import java.util.Optional;

/**
 * Files by key. All nodes see the same ones. A key is words of small letters, digits and dashes,
 * with slashes between them.
 */
public interface FileStore {

  /** Writes the whole file, in place of an earlier one; when this returns, it is durable. */
  void write(String key, byte[] content);

  Optional<byte[]> read(String key);

  /** What is not there stays so. */
  void delete(String key);
}
