package org.skillstreams.domain.account;

import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Zip;

/**
 * Where a provider explicitly offers a category of work.
 *
 * @param zip five digits, or ZIP+4 for a part of it
 */
public record ProviderArea(CategoryId category, Zip zip) {}
