/** The words of a news item that is made of a meeting. Like all that paper prints they are Thai only. */
export const NEWS_OF = {
  headline: (office: string, meeting: string) => `${office} จัด${meeting}`,
  today: (day: string) => `วันนี้ (${day})`,
  time: (hour: string) => `เวลา ${hour}`,
  chaired: (chair: string, meeting: string) => `${chair} เป็นประธาน${meeting}`,
  attended: (people: string, agencies: string) =>
    `โดยมีผู้แทนจากหน่วยงานที่เกี่ยวข้องเข้าร่วม จำนวน${people} คน จาก ${agencies} หน่วยงาน`,
  atLeast: 'กว่า',
  objectives: 'การประชุมครั้งนี้มีวัตถุประสงค์ ดังนี้',
  areas: (areas: string) => `ที่ประชุมได้ร่วมกันพิจารณาการดำเนินงาน ๓ ด้าน ได้แก่ ${areas}`,
  resolved: (title: string, resolution: string) => `เรื่อง${title} ที่ประชุมมีมติ${resolution}`,
  next: 'หน่วยงานที่เกี่ยวข้องจะดำเนินการตามมติที่ประชุม และรายงานผลในการประชุมครั้งต่อไป',
} as const
