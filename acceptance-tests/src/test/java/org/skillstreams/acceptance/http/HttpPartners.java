package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Partners;
import org.skillstreams.domain.job.JobId;

/** What both sides of a job do, over HTTP. */
record HttpPartners(Desk desk) implements Partners {

  @Override
  public void complete(Member who, JobId job) {
    desk.post(who, "jobs/" + job + "/completion", JsonValue.EMPTY_JSON_OBJECT);
  }

  @Override
  public void review(Member who, JobId job, Scores scores) {
    var body =
        Json.createObjectBuilder()
            .add("overall", scores.overall())
            .add("quality", scores.quality())
            .add("communication", scores.communication())
            .add("professionalism", scores.professionalism())
            .add("value", scores.value())
            .add("text", "On time, and friendly about it")
            .build();
    desk.post(who, "jobs/" + job + "/reviews", body);
  }
}
