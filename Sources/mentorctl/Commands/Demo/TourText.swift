import Wording

/// The steps of a tour as a text for people.
struct TourText {
  let steps: [TourStep]
  /// The directory in which the data were kept; `nil` where they are gone.
  let kept: String?
  let settings: TextSettings

  /// The whole text.
  var text: String {
    let blocks = steps.enumerated().map { index, step in
      settings.style.strong("\(index + 1). \(settings(step.title))") + "\n"
        + "   $ \(step.command)\n" + shortened(step)
    }
    return ([opening] + blocks + [ending]).joined(separator: "\n")
  }

  private var opening: String {
    settings(
      Phrase(
        ru: "Вымышленная школа, настоящие команды: от дорожной карты до пар.\n",
        en: "An invented school, real commands: from the roadmap to the pairs.\n"))
  }

  private var ending: String {
    let data =
      kept.map {
        Phrase(
          ru: "Данные остались в \($0.visible): попробуйте сами.\n"
            + "   $ mentorctl -C \($0.visible)/school status\n",
          en: "The data are kept in \($0.visible): try it out.\n"
            + "   $ mentorctl -C \($0.visible)/school status\n")
      }
      ?? Phrase(
        ru: "Временные данные удалены. Оставить их себе: mentorctl tour --keep КАТАЛОГ\n",
        en: "The temporary data are gone. To keep them: mentorctl tour --keep DIRECTORY\n")
    return settings(
      data
        + Phrase(
          ru: "Начать со своей школой:\n   $ mentorctl init школа --name \"МБОУ СОШ № 5\"\n",
          en: "To begin with your own school:\n   $ mentorctl init school --name \"School 5\"\n")
    )
  }

  /// The output of a step, indented, its middle or its end left out where it is long.
  private func shortened(_ step: TourStep) -> String {
    var lines = step.output.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Self.fitted(String($0)) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard lines.count > step.lineLimit + 1 else { return indented(lines) }
    let head = lines.prefix(step.lineLimit - step.endLimit)
    let tail = lines.suffix(step.endLimit)
    let left = lines.count - head.count - tail.count
    let gap = Phrase(
      ru: "… ещё \(left) \(left.form("строка", "строки", "строк"))",
      en: "… \(left) more \(left == 1 ? "line" : "lines")")
    return indented(Array(head) + [settings(gap)] + Array(tail))
  }

  /// A row of a table is cut at the edge, any other line is wrapped.
  private static func fitted(_ line: String) -> [String] {
    let content = line.drop { $0 == " " }
    let isRow = content.hasPrefix("─") || content.holds("  ")
    return isRow ? [line.truncated(to: 76)] : line.wrapped(at: 76, indent: 2)
  }

  private func indented(_ lines: [String]) -> String {
    lines.map { ($0.isEmpty ? "" : "   " + $0) + "\n" }.joined()
  }
}
