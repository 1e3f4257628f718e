/**
 * The catalogue of what people can apply for, versioned: a case points at exactly one version of its item, so that a later
 * change of limits does not move cases that were accepted before.
 *
 * <p>Operations: {@link org.daylight.items.ItemCatalogue}. Events: none. May use: kernel.
 * Articles: ITM-01 (004 art. 8; 002 art. 11), TIM-01 (004 art. 11), TIM-15 (002 art. 20(2)).
 * Out of scope: keeping the catalogue on a page, materials, fees, step templates of an item.
 */
package org.daylight.items;
