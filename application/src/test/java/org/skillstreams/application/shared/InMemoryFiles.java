package org.skillstreams.application.shared;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files in a map. */
public final class InMemoryFiles implements FileStore {

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  @Override
  public void write(String key, byte[] content) {
    files.put(key, content.clone());
  }

  @Override
  public Optional<byte[]> read(String key) {
    return Optional.ofNullable(files.get(key)).map(byte[]::clone);
  }

  @Override
  public void delete(String key) {
    files.remove(key);
  }
}
