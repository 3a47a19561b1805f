package org.skillstreams.persistence.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.job.Photo;
import org.skillstreams.application.shared.FileStore;
import org.skillstreams.application.shared.Leftovers;
import org.skillstreams.domain.job.PhotoId;

/** Photos that no request was submitted with, a day after they were added. */
@Dependent
public class LoosePhotos implements Leftovers {

  private static final String SQL =
      """
      delete from job_photo where id in (
        select id from job_photo where job_id is null and added_at < platform_now() - interval '1 day'
        order by added_at limit ?1 for update skip locked)
      returning id
      """;

  private final EntityManager em;
  private final FileStore files;

  @Inject
  public LoosePhotos(EntityManager em, FileStore files) {
    this.em = em;
    this.files = files;
  }

  /** If the transaction does not commit, pictures are gone before their rows; nobody sees these. */
  @Override
  public int remove(int most) {
    var gone =
        em.unwrap(Session.class)
            .createNativeQuery(SQL, UUID.class)
            .setParameter(1, most)
            .getResultList();
    gone.forEach(id -> files.delete(Photo.file(new PhotoId(id))));
    return gone.size();
  }
}
