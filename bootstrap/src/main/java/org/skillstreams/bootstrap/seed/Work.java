package org.skillstreams.bootstrap.seed;

import java.util.List;
import org.skillstreams.domain.catalog.Category.Details;
import org.skillstreams.domain.catalog.EngagementModel;
import org.skillstreams.domain.catalog.Question;

/** A kind of work that every installation begins with; the operator changes it like any other. */
record Work(String slug, String name, String description, String icon, List<Question> questions) {

  Details details() {
    return new Details(name, description, icon, EngagementModel.LEAD, true);
  }

  static List<Work> all() {
    return List.of(
        HomeWork.houseCleaning(),
        HomeWork.lawnCare(),
        TradeWork.plumbing(),
        TradeWork.electrical(),
        OtherWork.moving(),
        OtherWork.tutoring());
  }
}
