package org.daylight.documents.control;

/** A material as a receipt lists it. */
record MaterialRow(String name, int copies, String remark) {
}
