package org.skillstreams.web.job;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.job.AdminJobFilter;
import org.skillstreams.application.job.AdminJobFilter.Sort;
import org.skillstreams.application.job.LeadFilter;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.shared.Problems;

/** What narrows a list of jobs, as a bean parameter; what is blank does not narrow. */
public class JobQuery {

  private static final int LONGEST = 100;

  @QueryParam("category")
  private @Nullable String category;

  @QueryParam("tier")
  private @Nullable String tier;

  @QueryParam("zip")
  private @Nullable String zip;

  @QueryParam("q")
  private @Nullable String text;

  @QueryParam("stage")
  private @Nullable JobStage stage;

  @QueryParam("sort")
  @DefaultValue("newest")
  private Sort sort = Sort.NEWEST;

  /** For a provider; refused if the ZIP code is none or the text is too long. */
  public LeadFilter ofLeads() {
    check();
    return new LeadFilter(given(category), given(tier), given(zip), given(text));
  }

  /** For an operator; refused if the ZIP code is none or the text is too long. */
  public AdminJobFilter ofJobs() {
    check();
    return new AdminJobFilter(
        Optional.ofNullable(stage), given(category), given(zip), given(text), sort);
  }

  /** Only the words; refused if they are too long. */
  public Optional<String> words() {
    check();
    return given(text);
  }

  private void check() {
    new Problems()
        .require(
            given(zip).filter(digits -> !digits.matches("\\d{1,5}")).isEmpty(),
            "zip",
            "zip.format",
            "Give the first digits of a ZIP code, such as 972.")
        .require(
            given(text).filter(words -> words.length() > LONGEST).isEmpty(),
            "q",
            "too_long",
            "Search for at most 100 characters.")
        .refuse();
  }

  private static Optional<String> given(@Nullable String parameter) {
    return Optional.ofNullable(parameter).map(String::strip).filter(said -> !said.isEmpty());
  }
}
