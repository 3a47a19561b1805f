package org.skillstreams.application.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.PhotoId;

/** Photos in a map. */
public final class InMemoryPhotos implements Photos {

  private final Map<PhotoId, Photo> stored = new ConcurrentHashMap<>();

  @Override
  public boolean add(Photo photo) {
    return stored.putIfAbsent(photo.id(), photo) == null;
  }

  @Override
  public Optional<Photo> find(PhotoId id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public int countLoose(PersonId owner) {
    return (int) stored.values().stream().filter(photo -> isLoose(photo, owner)).count();
  }

  @Override
  public int attach(List<PhotoId> photos, PersonId owner, JobId job, String question) {
    var theirs =
        photos.stream()
            .flatMap(id -> find(id).stream())
            .filter(photo -> isLoose(photo, owner))
            .toList();
    theirs.forEach(photo ->
        stored.put(photo.id(), new Photo(photo.id(), owner, photo.addedAt(), Optional.of(job))));
    return theirs.size();
  }

  private static boolean isLoose(Photo photo, PersonId owner) {
    return photo.owner().equals(owner) && photo.job().isEmpty();
  }
}
