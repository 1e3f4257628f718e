package org.daylight.items.control;

import java.util.Map;
import java.util.Set;
import org.daylight.profiles.PowerTypeSchema;

/**
 * What the rules of sheets must know of the world.
 *
 * @param schemes     by code
 * @param powerTypes  by code
 * @param departments codes
 * @param people      department by user name, of those named in the sheets who are on duty
 * @param forms       hashes of those named in the sheets that are stored
 */
public record SheetFacts(Map<String, CodeScheme> schemes, Map<String, PowerTypeSchema> powerTypes, Set<String> departments,
                         Map<String, String> people, Set<String> forms) {
}
