package org.skillstreams.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.application.shared.FileStore;
import org.skillstreams.persistence.shared.FolderFiles;

/** {@code FILES_DIR} in the environment: the folder that the nodes share. */
@ApplicationScoped
public class InstalledFiles {

  @Produces
  FileStore files(@ConfigProperty(name = "files.dir") String folder) {
    return new FolderFiles(Path.of(folder));
  }
}
