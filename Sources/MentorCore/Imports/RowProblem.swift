public import Wording

/// Why a row cannot be imported.
public struct RowProblem: Hashable, Sendable {
  /// The reason, which may quote a cell.
  public let message: Phrase

  /// The reason without what the cells hold, for eyes that may not see names of people.
  public let messageWithoutCells: Phrase

  /// A reason that quotes no cell.
  init(_ message: Phrase) {
    self.message = message
    messageWithoutCells = message
  }

  /// A reason that lies in the column called `title` and may quote its cell.
  init(inColumn title: String, _ reason: Phrase) {
    let place = Phrase(ru: "столбец ", en: "column ") + .quoted(title)
    message = place + Phrase(verbatim: ": ") + reason
    messageWithoutCells =
      place
      + Phrase(
        ru: ": значение не принято; оно и причина видны с --pii full",
        en: ": the value is not accepted; --pii full shows it and the reason")
  }
}
