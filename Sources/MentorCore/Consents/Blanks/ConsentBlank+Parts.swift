import Wording

/// The parts that the blanks of several kinds share.
extension ConsentBlank {
  /// A line for a full name.
  static let nameCaption = "фамилия, имя, отчество"

  /// Who gives the consent: the person, or the representative with the name of the person below.
  ///
  /// - Parameters:
  ///   - own: What is asked of whoever signs, below the name.
  ///   - minor: What is asked of the person who is represented, below the name.
  /// - Returns: The blocks from the top.
  func givers(own: [PaperBlock], minor: [PaperBlock]) -> [PaperBlock] {
    switch signing {
    case .own:
      return [.fields([PaperField("Я,", value: name?.text, caption: Self.nameCaption)])] + own
    case .guardian:
      return [.fields([PaperField("Я,", caption: Self.nameCaption)])] + own
        + represented(name?.text) + minor
    case .open:
      return [.fields([PaperField("Я,", value: name?.text, caption: Self.nameCaption)])] + own
        + [
          .paragraph(
            "Если субъекту персональных данных нет \(organization.settings.majorityAge) лет, "
              + "согласие даёт его законный представитель: в первой строке он пишет своё имя и "
              + "заполняет строки ниже.",
            .note)
        ] + represented(nil) + minor
    }
  }

  private func represented(_ name: String?) -> [PaperBlock] {
    [
      .fields([
        PaperField(
          "как законный представитель:", value: name,
          caption: "фамилия, имя, отчество несовершеннолетнего")
      ]),
      .fields([
        PaperField(
          "основание:",
          caption: "мать, отец, опекун, попечитель; документ, его номер и дата")
      ]),
    ]
  }

  /// Address and identity paper of whoever signs.
  static let identity: [PaperBlock] = [
    .fields([PaperField("адрес:", caption: "место жительства")]),
    .fields([
      PaperField(
        "документ, удостоверяющий личность:", caption: "вид, серия и номер")
    ]),
    .fields([PaperField("выдан:", caption: "кем и когда")]),
  ]

  /// Address and identity paper of the person who is represented.
  static let minorIdentity: [PaperBlock] = [
    .fields([PaperField("его (её) адрес:", caption: "место жительства")]),
    .fields([
      PaperField(
        "его (её) документ:",
        caption: "свидетельство о рождении или паспорт: номер, кем и когда выдан")
    ]),
  ]

  /// Whose data, as the sentence that consents has it.
  var ofWhom: String {
    switch signing {
    case .own: "моих персональных данных"
    case .guardian: "персональных данных этого несовершеннолетнего"
    case .open: "моих персональных данных (персональных данных этого несовершеннолетнего)"
    }
  }

  /// The operator with the address.
  var operatorFields: [PaperBlock] {
    [
      .fields([PaperField("Оператор:", value: organization.name)]),
      .fields([PaperField("адрес:", value: organization.address)]),
    ]
  }

  /// A clause «what: texts»; none where there is no text.
  static func clause(_ what: String, _ texts: [String]) -> [PaperClause] {
    let text = texts.joined(separator: "; ")
    return text.isEmpty ? [] : [PaperClause("\(what): \(text).")]
  }

  /// Lines for signature and date.
  var signatures: [PaperBlock] {
    let own = kind == .mentoring ? "Работник" : "Субъект персональных данных"
    let initials = name?.declined(.nominative).withInitialsFirst
    let signatures: [PaperSignature] =
      switch signing {
      case .own: [PaperSignature(own, name: initials, isDated: true)]
      case .guardian(let besideMinor):
        [PaperSignature("Законный представитель", isDated: true)]
          + (besideMinor
            ? [
              PaperSignature(
                "Несовершеннолетний (с \(ConsentRegister.ownSignatureAge) лет)",
                name: initials, isDated: true)
            ] : [])
      case .open:
        [PaperSignature("Субъект персональных данных или его представитель", isDated: true)]
      }
    return [.gap, .signatures(signatures)]
  }
}
