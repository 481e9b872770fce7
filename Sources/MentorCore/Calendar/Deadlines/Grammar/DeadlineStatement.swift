/// What one part of a phrase says; «далее» begins another.
struct DeadlineStatement: Hashable {
  /// A stretch of time and what separates it from the one before.
  struct Entry: Hashable {
    var time: TimeExpression

    /// Whether a comma or «и» joins it to the one before; a semicolon does not.
    var continuesList: Bool
  }

  var entries: [Entry] = []
  var cycles: [Cycle] = []

  /// Parts of a turn whose turn is named elsewhere, or not at all: «до 5 числа».
  var parts: [Cycle.Part] = []
  var anchor: DeadlineAnchor?

  /// The words of a date that is counted from an event.
  var relative: [String] = []

  /// How far from an event the date lies.
  var offset: DeadlineOffset?

  /// The words that refer to the school's own calendar.
  var schoolCalendar: [String] = []

  /// «Ориентировочно».
  var isApproximate = false

  /// Whether a date stands with an event without a comma, so that neither can be read alone.
  var isTangled = false

  /// Whether nothing was said.
  var isEmpty: Bool {
    entries.isEmpty && cycles.isEmpty && parts.isEmpty && anchor == nil && relative.isEmpty
      && schoolCalendar.isEmpty
  }
}
