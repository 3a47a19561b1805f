package org.skillstreams.application.shared;

class InMemoryFilesTest extends FileStoreContract {

  private final FileStore files = new InMemoryFiles();

  @Override
  protected FileStore files() {
    return files;
  }
}
