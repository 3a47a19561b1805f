package org.skillstreams.domain.routing;

import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Zip;

/**
 * A ZIP code that a provider named for a category, as the provider wrote it: five digits or ZIP+4.
 */
public record ServiceArea(CategoryId category, Zip zip) {}
