public import Wording

/// The ways in which a report cannot be made again.
public enum ReportError: MentorError, Equatable {
  /// The file holds no stamp of a report.
  case noStamp
  /// The stamp was changed, cut, or put into a file of another form.
  case damagedStamp
  /// The report was made by another version of the program: which one, and which one this is.
  case otherProgram(String, this: String)
  /// The files that the report reads are not what they were; whether the journal tells of a change since,
  /// and how many lines it has grown by.
  case otherData(since: Int)
  /// The journal has no line that the stamp names: another directory, or one that was put back.
  case otherJournal

  public var category: ErrorCategory {
    switch self {
    case .noStamp, .damagedStamp: .badData
    case .otherProgram: .configuration
    case .otherData, .otherJournal: .refused
    }
  }

  /// Whether the answer is that the data differ.
  public var isDifference: Bool {
    switch self {
    case .otherData, .otherJournal: true
    case .noStamp, .damagedStamp, .otherProgram: false
    }
  }

  public var message: Phrase {
    switch self {
    case .noStamp:
      Phrase(
        ru: "в файле нет отметки отчёта mentorctl", en: "the file bears no stamp of a report")
    case .damagedStamp:
      Phrase(
        ru: "отметка отчёта изменена или повреждена",
        en: "the stamp of the report was changed or damaged")
    case .otherProgram(let version, let this):
      Phrase(
        ru: "отчёт составлен программой mentorctl \(version.visible), а это \(this)",
        en: "the report was made by mentorctl \(version.visible), and this is \(this)")
    case .otherData(let lines) where lines > 0:
      Phrase(
        ru: "данные с тех пор изменились: отпечаток данных другой, в журнале "
          + "\(lines) \(lines.form("новая запись", "новые записи", "новых записей"))",
        en: "the data have changed since: their digest is another, the journal has grown by "
          + "\(lines) \(lines == 1 ? "line" : "lines")")
    case .otherData:
      Phrase(
        ru: "данные с тех пор изменились: отпечаток данных другой, а журнал тот же, "
          + "значит, файлы правили в редакторе",
        en: "the data have changed since: their digest is another, but the journal is the same, so "
          + "files were edited by hand")
    case .otherJournal:
      Phrase(
        ru: "журнал этого каталога не содержит записи, на которой составлен отчёт",
        en: "the journal of this directory lacks the line at which the report was made")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .noStamp:
      Phrase(
        ru: "Нужен файл HTML, DOCX, Markdown или JSON, записанный командой mentorctl report.",
        en: "A file of HTML, DOCX, Markdown or JSON is needed, written by mentorctl report.")
    case .damagedStamp:
      Phrase(
        ru: "Возьмите файл в том виде, в каком его записала программа, или составьте отчёт заново.",
        en: "Take the file as the program has written it, or make the report anew.")
    case .otherProgram:
      Phrase(
        ru: "Возьмите ту же версию программы или составьте отчёт заново.",
        en: "Use that version of the program, or make the report anew.")
    case .otherData:
      Phrase(
        ru: "Что изменилось, покажет mentorctl log list; новый отчёт составит mentorctl report.",
        en: "What changed is shown by mentorctl log list; a new report is made by mentorctl report."
      )
    case .otherJournal:
      Phrase(
        ru: "Проверьте каталог данных (-C) и журнал: mentorctl log verify.",
        en: "Check the data directory (-C) and its journal: mentorctl log verify.")
    }
  }
}
