package org.skillstreams.application.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.InMemoryFiles;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.PhotoId;
import org.skillstreams.domain.shared.Refusal;

/** Who may add photos and who sees them. */
@Tag("SS-86")
@Tag("Z1")
class PhotoUseCasesTest {

  private static final byte[] UPLOAD = {1, 2};
  private static final byte[] DRAWN_ANEW = {3};

  private final InMemoryJobs jobs = new InMemoryJobs();
  private final InMemoryPhotos photos = new InMemoryPhotos();
  private final InMemoryFiles files = new InMemoryFiles();
  private final AddPhoto add = new AddPhoto(photos, _ -> DRAWN_ANEW, files, ManualClock.standing());
  private final ViewPhoto view = new ViewPhoto(jobs, photos, files);
  private final Job job = ExampleJobs.ofStrangers().claimed();
  private final PhotoId photo = new PhotoId(UUID.randomUUID());

  @BeforeEach
  void aRequestWithAPhoto() {
    jobs.add(job);
    add.handle(job.seeker(), photo, UPLOAD);
    photos.attach(List.of(photo), job.seeker(), job.id(), "pictures");
  }

  @Test
  void whoMayReadTheAnswersSeesThePictureThatWasDrawnAnew() {
    var invited = job.invitations().getFirst().provider();

    assertThat(view.handle(job.id(), photo, caller(job.seeker(), Role.SEEKER)))
        .isEqualTo(DRAWN_ANEW);
    assertThat(view.handle(job.id(), photo, caller(invited, Role.PROVIDER))).isEqualTo(DRAWN_ANEW);
    assertThat(view.handle(job.id(), photo, caller(ExampleJobs.person(), Role.ADMIN)))
        .isEqualTo(DRAWN_ANEW);
  }

  @Test
  void nobodyElseDoes() {
    assertRefused(() -> view.handle(job.id(), photo, caller(ExampleJobs.person(), Role.SEEKER)));
    assertRefused(() -> view.handle(job.id(), photo, caller(ExampleJobs.person(), Role.PROVIDER)));
  }

  @Test
  void aPhotoOfAnotherRequestIsNotThere() {
    var other = ExampleJobs.ofStrangers().claimed();
    jobs.add(other);

    assertRefused(() -> view.handle(other.id(), photo, caller(other.seeker(), Role.SEEKER)));
  }

  @Test
  void sentTwiceByItsOwnerItIsAddedOnceAndSomebodyElsesIdIsRefused() {
    add.handle(job.seeker(), photo, UPLOAD);

    assertRefused(() -> add.handle(ExampleJobs.person(), photo, UPLOAD));
    assertThat(photos.find(photo).filter(found -> found.owner().equals(job.seeker()))).isPresent();
  }

  @Test
  void nobodyFillsTheStoreWithPhotosOfNoRequest() {
    var owner = ExampleJobs.person();
    for (int i = 0; i < 60; i++) {
      add.handle(owner, new PhotoId(UUID.randomUUID()), UPLOAD);
    }

    assertThatThrownBy(() -> add.handle(owner, photo, UPLOAD))
        .matches(because(JobRefusal.TOO_MANY_PHOTOS));
  }

  private static Caller caller(PersonId person, Role role) {
    return new Caller(person, role);
  }

  private static void assertRefused(ThrowingCallable work) {
    assertThatThrownBy(work).matches(because(JobRefusal.NO_SUCH_PHOTO));
  }

  private static Predicate<Throwable> because(JobRefusal reason) {
    return thrown -> thrown instanceof Refusal refusal && refusal.reason() == reason;
  }
}
