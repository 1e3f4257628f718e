package org.daylight.items;

import java.util.List;

/**
 * How cases of a version are worked on.
 *
 * @param handlingType null: not said
 * @param template     null: not chosen
 * @param steps        固化流程 in order; empty: none of its own
 */
public record ItemFlow(long itemVersionId, String itemCode, String powerType, HandlingType handlingType, ApprovalTemplate template,
                       List<ItemContent.FlowStep> steps) {
}
