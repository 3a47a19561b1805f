package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.FileStore;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.JobRights;
import org.skillstreams.domain.job.PhotoId;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/** A photo of a request, for everybody who may read the request's answers. */
@Dependent
@Transactional
public class ViewPhoto {

  private final Jobs jobs;
  private final Photos photos;
  private final FileStore files;

  @Inject
  public ViewPhoto(Jobs jobs, Photos photos, FileStore files) {
    this.jobs = jobs;
    this.photos = photos;
    this.files = files;
  }

  /** A JPEG; refused as not found for everybody else. */
  public byte[] handle(JobId id, PhotoId photo, Caller caller) {
    return jobs.find(id)
        .filter(job -> mayRead(job, caller))
        .flatMap(job ->
            photos.find(photo).filter(found -> found.job().filter(job.id()::equals).isPresent()))
        .flatMap(found -> files.read(Photo.file(photo)))
        .orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_PHOTO));
  }

  private static boolean mayRead(Job job, Caller caller) {
    var actor = caller.role().actor();
    return actor == Actor.PROVIDER
        ? job.concerns(caller.person())
        : JobRights.takesPart(job, actor, caller.person());
  }
}
