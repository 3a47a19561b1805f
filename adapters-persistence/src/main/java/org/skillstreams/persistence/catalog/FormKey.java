package org.skillstreams.persistence.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A version of a category's form. */
@Embeddable
record FormKey(@Column(name = "category_id") String categoryId, @Column int version) {}
