package org.skillstreams.persistence.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.job.Photo;
import org.skillstreams.application.job.Photos;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.PhotoId;

/** What is known of photos, in PostgreSQL; the pictures are files. */
@Dependent
public class JpaPhotos implements Photos {

  private static final String ADD =
      """
      insert into job_photo (id, owner_id, added_at) values (?1, ?2, ?3) on conflict do nothing
      """;
  private static final String FIND =
      "select owner_id, added_at, job_id from job_photo where id = ?1";
  private static final String COUNT =
      "select count(*) from job_photo where owner_id = ?1 and job_id is null";
  private static final String ATTACH =
      """
      update job_photo p set job_id = ?3, question = ?4, place = given.place
      from unnest(cast(?1 as uuid[])) with ordinality given (id, place)
      where p.id = given.id and p.owner_id = ?2 and p.job_id is null
      """;

  private final EntityManager em;

  @Inject
  public JpaPhotos(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean add(Photo photo) {
    return em.createNativeQuery(ADD)
            .setParameter(1, photo.id().value())
            .setParameter(2, photo.owner().value())
            .setParameter(3, photo.addedAt())
            .executeUpdate()
        == 1;
  }

  @Override
  public Optional<Photo> find(PhotoId id) {
    return em.unwrap(Session.class)
        .createNativeQuery(FIND, Tuple.class)
        .setParameter(1, id.value())
        .uniqueResultOptional()
        .map(row -> photo(id, row));
  }

  @Override
  public int countLoose(PersonId owner) {
    return ((Long)
            em.createNativeQuery(COUNT, Long.class)
                .setParameter(1, owner.value())
                .getSingleResult())
        .intValue();
  }

  @Override
  public int attach(List<PhotoId> photos, PersonId owner, JobId job, String question) {
    return em.createNativeQuery(ATTACH)
        .setParameter(1, photos.stream().map(PhotoId::value).toArray(UUID[]::new))
        .setParameter(2, owner.value())
        .setParameter(3, job.value())
        .setParameter(4, question)
        .executeUpdate();
  }

  private static Photo photo(PhotoId id, Tuple row) {
    return new Photo(
        id,
        new PersonId(row.get("owner_id", UUID.class)),
        row.get("added_at", Instant.class),
        Optional.ofNullable(row.get("job_id", UUID.class)).map(JobId::new));
  }
}
