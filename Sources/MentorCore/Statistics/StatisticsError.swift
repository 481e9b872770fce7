public import JSONStore
public import Wording

/// The ways in which work with statistical forms is refused.
public enum StatisticsError: MentorError, Equatable {
  /// There is no such form; those there are.
  case unknown(StatisticsCode, near: [StatisticsCode])
  /// The directory has a form of this code already.
  case exists(StatisticsCode)
  /// The form has no such cell.
  case noCell(CellAddress, StatisticsCode)
  /// The program fills this cell itself.
  case notEntered(CellAddress, StatisticsCode)
  /// The title of the XML file has no such item; those it has.
  case noItem(String, [String])
  /// The form is frozen for this year, and no reason is given for freezing it anew.
  case frozen(StatisticsCode, String)
  /// The form was not frozen for this year.
  case notFrozen(StatisticsCode, String)
  /// The form has no XML file for the statistical office.
  case noXML(StatisticsCode)
  /// Cells of forms show this indicator.
  case shown(IndicatorCode, [FormCell])
  /// Items of the title of the XML file are empty; those of them that stand in the organisation's data.
  case emptyItems([String], ofOrganization: [String], StatisticsCode)
  /// Items of the title of the XML file are hidden by the options of the run.
  case hiddenItems([String])
  /// The code of the organisation (ОКПО) has another number of digits.
  case wrongOKPO(String, StatisticsCode)
  /// A value is not accepted.
  case value(ValueProblem)

  public var category: ErrorCategory {
    switch self {
    case .unknown, .noCell, .noItem, .notFrozen: .notFound
    case .exists, .notEntered, .frozen, .shown: .refused
    case .noXML, .emptyItems, .hiddenItems, .wrongOKPO: .configuration
    case .value: .invalidValue
    }
  }

  public var message: Phrase {
    switch self {
    case .unknown(let code, let near):
      Phrase(ru: "формы статистики \(code) нет", en: "there is no statistical form \(code)")
        + (near.isEmpty
          ? Phrase(verbatim: "")
          : Phrase(ru: "; есть ", en: "; there are ") + .list(near.map(\.text)))
    case .exists(let code):
      Phrase(
        ru: "форма \(code) в каталоге уже есть", en: "the directory has a form \(code) already")
    case .noCell(let address, let code):
      Phrase(
        ru: "в форме \(code) нет ячейки \(address)", en: "the form \(code) has no cell \(address)")
    case .notEntered(let address, let code):
      Phrase(
        ru: "ячейка \(address) формы \(code) не из тех, что вводятся",
        en: "the cell \(address) of \(code) is none that is entered")
    case .noItem(let name, let items):
      Phrase(ru: "в титуле нет поля ", en: "the title has no item ") + .quoted(name)
        + (items.isEmpty
          ? Phrase(verbatim: "") : Phrase(ru: "; есть ", en: "; there are ") + .list(items))
    case .frozen(let code, let year):
      Phrase(
        ru: "форма \(code) за \(year) уже заморожена",
        en: "the form \(code) of \(year) is frozen already")
    case .notFrozen(let code, let year):
      Phrase(
        ru: "форма \(code) за \(year) не заморожена",
        en: "the form \(code) of \(year) is not frozen")
    case .noXML(let code):
      Phrase(
        ru: "форма \(code) не сдаётся в виде XML", en: "the form \(code) is not handed in as XML")
    case .shown(let code, let cells):
      Phrase(ru: "показатель \(code) стоит в форме: ", en: "forms show the indicator \(code): ")
        + .list(cells.map { "\($0)" })
    case .emptyItems(let items, _, _):
      Phrase(ru: "в титуле не заполнено: ", en: "the title lacks ") + .list(items)
    case .hiddenItems(let items):
      Phrase(
        ru: "--pii none скрывает поля титула, без которых файла нет: ",
        en: "--pii none hides items of the title that the file must have: ") + .list(items)
    case .wrongOKPO(let okpo, _):
      Phrase(ru: "ОКПО ", en: "the ОКПО ") + .quoted(okpo)
        + Phrase(ru: ": нужно 8, 10 или 14 цифр", en: " has other than 8, 10 or 14 digits")
    case .value(let problem): problem.message
    }
  }

  public var hint: Phrase? {
    switch self {
    case .unknown:
      Phrase(
        ru: "Посмотрите список: mentorctl fsn forms.", en: "See the list: mentorctl fsn forms.")
    case .exists(let code):
      Phrase(
        ru: "Замените её: mentorctl fsn add --replace, или измените fsn/\(code).json.",
        en: "Replace it: mentorctl fsn add --replace, or change fsn/\(code).json.")
    case .noCell(_, let code):
      Phrase(
        ru: "Номера раздела, строки и графы: mentorctl fsn show \(code).",
        en: "The numbers of section, row and column: mentorctl fsn show \(code).")
    case .notEntered(let address, let code):
      Phrase(
        ru: "Чтобы вводить её: mentorctl fsn map \(code) \(Self.words(address)) вводится.",
        en: "To enter it: mentorctl fsn map \(code) \(Self.words(address)) entered.")
    case .noItem(_, let items):
      items.isEmpty
        ? Phrase(
          ru: "Титул описывается в поле rosstat определения формы.",
          en: "The title stands in the field rosstat of the definition of the form.")
        : nil
    case .frozen(let code, _):
      Phrase(
        ru: "Назовите причину: mentorctl fsn freeze \(code) --reason \"исправлены данные\".",
        en: "Give the reason: mentorctl fsn freeze \(code) --reason \"data corrected\".")
    case .notFrozen(let code, _):
      Phrase(
        ru: "Заморозьте её: mentorctl fsn freeze \(code).",
        en: "Freeze it: mentorctl fsn freeze \(code).")
    case .noXML(let code):
      Phrase(
        ru: "Впишите поле rosstat в fsn/\(code).json; образец: mentorctl fsn show EXAMPLE --json.",
        en:
          "Fill in the field rosstat of fsn/\(code).json; a sample: mentorctl fsn show EXAMPLE --json."
      )
    case .shown(_, let cells):
      cells.first.map { cell in
        let words = "mentorctl fsn map \(cell.form) \(Self.words(cell.address))"
        return Phrase(
          ru: "Сначала задайте, что стоит в ячейке вместо него: \(words) ПРАВИЛО.",
          en: "Say first what the cell holds in its place: \(words) RULE.")
      }
    case .emptyItems(let items, let ofOrganization, let code):
      if let item = items.first(where: { !ofOrganization.contains($0) }) {
        Phrase(
          ru: "Впишите: mentorctl fsn enter \(code) --item "
            + (item == RosstatFile.okpo ? "okpo=12345678." : "\(item)=ТЕКСТ."),
          en: "Fill it in: mentorctl fsn enter \(code) --item "
            + (item == RosstatFile.okpo ? "okpo=12345678." : "\(item)=TEXT."))
      } else {
        Phrase(
          ru: "Впишите данные организации: mentorctl org edit.",
          en: "Fill in the data of the organisation: mentorctl org edit.")
      }
    case .hiddenItems:
      Phrase(
        ru: "Файл для сдачи называет руководителя: выгрузите его без --pii none.",
        en: "The file that is handed in names the head: export it without --pii none.")
    case .wrongOKPO(_, let code):
      Phrase(
        ru: "Исправьте: mentorctl fsn enter \(code) --item okpo=12345678.",
        en: "Correct it: mentorctl fsn enter \(code) --item okpo=12345678.")
    case .value(let problem): problem.hint
    }
  }

  private static func words(_ address: CellAddress) -> String {
    "\(address.section) \(address.row) \(address.column)"
  }

  /// `record`, where it passes its checks.
  static func checking<R: Record>(_ record: R) throws(StatisticsError) -> R {
    do throws(ValueProblem) {
      return try record.checked()
    } catch {
      throw .value(error)
    }
  }
}
