import Wording

extension FilledForm {
  /// What stands against handing the form in: cells of which nobody said what they hold, balances that do
  /// not hold, records of which the data do not say enough, entered numbers that are missing, old or
  /// without a source, and the code of the organisation.
  ///
  /// The findings name cells by their addresses.
  public var findings: [Finding] {
    cells.compactMap(finding) + broken.map(finding) + titleFindings
  }

  private func finding(of cell: FilledCell) -> Finding? {
    let place = "\(cell.address.section) \(cell.address.row) \(cell.address.column)"
    let code = form.code
    if cell.plan.contradicts {
      return warning(
        "fsn.units", cell.address,
        Phrase(
          ru: "строка и графа считают разное", en: "the row and the column count different things"),
        Phrase(
          ru: "Задайте правило ячейки: mentorctl fsn map \(code) \(place) ПРАВИЛО.",
          en: "Give the cell a rule: mentorctl fsn map \(code) \(place) RULE."))
    }
    switch cell.missing {
    case .forms(let codes)?:
      return warning(
        "fsn.form", cell.address,
        Phrase(
          ru: "форм наставничества с такими кодами нет: ",
          en: "no forms of mentorship have these codes: ")
          + .list(codes.map(\.text)),
        Phrase(
          ru:
            "Коды форм: mentorctl form list; правило: mentorctl fsn map \(code) \(place) ПРАВИЛО.",
          en:
            "The codes of forms: mentorctl form list; the rule: mentorctl fsn map \(code) \(place) RULE."
        ))
    case .indicator(let indicator)?:
      return warning(
        "fsn.indicator", cell.address,
        Phrase(ru: "показателя \(indicator) нет", en: "there is no indicator \(indicator)"),
        Phrase(
          ru:
            "Какие есть: mentorctl kpi; другое содержание ячейки: mentorctl fsn map \(code) \(place) ПРАВИЛО.",
          en:
            "Those there are: mentorctl kpi; to hold something else: mentorctl fsn map \(code) \(place) RULE."
        ))
    case nil: break
    }
    switch cell.plan.source {
    case nil:
      return warning(
        "fsn.unmapped", cell.address,
        Phrase(ru: "не сказано, что стоит в ячейке", en: "nobody said what the cell holds"),
        Phrase(
          ru: "Задайте правило: mentorctl fsn map \(code) \(place) ПРАВИЛО.",
          en: "Give it a rule: mentorctl fsn map \(code) \(place) RULE."))
    case .rule?:
      guard cell.unknown > 0 else { return nil }
      return warning(
        "fsn.unknown", cell.address,
        Phrase(
          ru: "не учтено, потому что данных недостаточно: \(cell.unknown)",
          en: "not counted, since the data do not say enough: \(cell.unknown)"),
        Phrase(
          ru: "Посмотрите, о ком речь: mentorctl fsn trace \(code) \(place).",
          en: "See who they are: mentorctl fsn trace \(code) \(place)."))
    case .entered?: return enteredFinding(of: cell, place)
    case .text?:
      guard cell.value == nil else { return nil }
      return warning(
        "fsn.text", cell.address,
        Phrase(ru: "данных об организации нет", en: "the organisation has no such datum"),
        Phrase(ru: "Впишите: mentorctl org edit.", en: "Fill it in: mentorctl org edit."))
    case .indicator(let indicator)?:
      guard cell.value == nil else { return nil }
      return warning(
        "fsn.indicator", cell.address,
        Phrase(
          ru: "у показателя \(indicator) нет данных", en: "the indicator \(indicator) has no data"),
        Phrase(
          ru: "Чего не хватает: mentorctl kpi explain \(indicator).",
          en: "What is missing: mentorctl kpi explain \(indicator)."))
    case .closed?: return nil
    }
  }

  private func enteredFinding(of cell: FilledCell, _ place: String) -> Finding? {
    let hint = Phrase(
      ru: "Введите: mentorctl fsn enter \(form.code) \(place) ЧИСЛО --source ДОКУМЕНТ.",
      en: "Enter it: mentorctl fsn enter \(form.code) \(place) NUMBER --source PAPER.")
    guard let entered = cell.entered else {
      return warning(
        "fsn.entered", cell.address,
        Phrase(ru: "число не введено", en: "the number is not entered"), hint)
    }
    if (entered.source ?? "").cleaned().isEmpty {
      return warning(
        "fsn.source", cell.address,
        Phrase(ru: "число введено без источника", en: "the number has no source"), hint)
    }
    if let first = days.from, entered.date < first {
      return warning(
        "fsn.old", cell.address,
        Phrase(
          ru: "число на \(entered.date.numeric) старше периода",
          en: "the number of \(entered.date) is older than the period"), hint)
    }
    return nil
  }

  private func finding(
    of broken: (balance: StatisticsBalance, left: Double, right: Double)
  ) -> Finding {
    Finding(
      code: "fsn.balance", severity: .error, record: nil,
      message: Phrase(ru: "баланс ", en: "the balance ") + .quoted(broken.balance.jsonText)
        + Phrase(ru: " не сходится: слева ", en: " does not hold: on the left ")
        + CellValue.words(broken.left) + Phrase(ru: ", справа ", en: ", on the right ")
        + CellValue.words(broken.right))
  }

  private var titleFindings: [Finding] {
    var findings: [Finding] = []
    let empty = emptyItems.filter { $0 != RosstatFile.okpo }
    if !empty.isEmpty {
      let error = lacking(empty)
      findings.append(
        Finding(
          code: "fsn.title", severity: .error, record: nil, message: error.message,
          hint: error.hint))
    }
    if let okpo = items.first(where: { $0.name == RosstatFile.okpo }),
      !RosstatFile.isOKPO(okpo.text)
    {
      let error = okpo.text.isEmpty ? lacking([RosstatFile.okpo]) : .wrongOKPO(okpo.text, form.code)
      findings.append(
        Finding(
          code: "fsn.okpo", severity: .error, record: nil,
          message: okpo.text.isEmpty
            ? Phrase(ru: "ОКПО не указан", en: "the ОКПО is not given") : error.message,
          hint: error.hint))
    }
    return findings
  }

  /// The items of the title in which nothing stands.
  private var emptyItems: [String] { items.filter(\.text.isEmpty).map(\.name) }

  /// The error that `items` are empty.
  private func lacking(_ items: [String]) -> StatisticsError {
    let ofOrganization = form.rosstat?.items.filter { $0.text != nil }.map(\.name) ?? []
    return .emptyItems(items, ofOrganization: ofOrganization, form.code)
  }

  /// Refuses a form whose title has not what the file for the statistical office must have.
  ///
  /// - Throws: ``StatisticsError/emptyItems(_:ofOrganization:_:)`` and ``StatisticsError/wrongOKPO(_:_:)``.
  public func verifyTitle() throws(StatisticsError) {
    let empty = emptyItems
    guard empty.isEmpty else { throw lacking(empty) }
    if let okpo = items.first(where: { $0.name == RosstatFile.okpo }),
      !RosstatFile.isOKPO(okpo.text)
    {
      throw .wrongOKPO(okpo.text, form.code)
    }
  }

  private func warning(
    _ code: String, _ address: CellAddress, _ message: Phrase, _ hint: Phrase
  ) -> Finding {
    Finding(
      code: code, severity: .warning, record: "\(address)", message: message, hint: hint)
  }
}
