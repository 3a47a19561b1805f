package org.skillstreams.persistence.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A question's place in a version of a form. */
@Embeddable
record QuestionKey(
    @Column(name = "category_id") String categoryId, @Column int version, @Column int position) {}
