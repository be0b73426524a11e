package io.lookline.looker;

/**
 * What is asked for of the large answers: only what ends in a record.
 *
 * @param viewCounts whether view counts are wanted
 */
record DetailFields(boolean viewCounts) {
    /** What every run needs. */
    static final DetailFields LEAST = new DetailFields(false);

    static final String QUERY = "model,view,fields,pivots,fill_fields,filters,sorts,filter_expression,dynamic_fields,"
            + "vis_config,share_url";
    private static final String ELEMENT = "id,type,title,title_text,subtitle_text,body_text,note_text,look_id,query_id,"
            + "merge_result_id,query(" + QUERY + "),look(id,title,query(" + QUERY + ")),"
            + "result_maker(merge_result_id,filterables,vis_config,query(" + QUERY + "))";
    private static final String FIELD = "primary_key,tags,view,original_view,dimension_group";
    private static final String EXPLORE = "name,model_name,project_name,label,description,hidden,tags,view_name,"
            + "connection_name,sql_table_name,errors,";

    FieldSelection dashboard() {
        String own = "id,title,description,user_id," + (viewCounts ? "view_count," : "");
        return new FieldSelection(
                own + "folder(id,name),dashboard_elements(" + ELEMENT + ")", own + "folder,dashboard_elements");
    }

    /** @param sql whether the SQL of its fields is wanted */
    FieldSelection explore(boolean sql) {
        String field = "name,label,label_short,description,type," + (sql ? "sql," : "") + FIELD;
        return new FieldSelection(
                EXPLORE + "joins(name,from,sql_table_name),fields(dimensions(" + field + "),measures(" + field + "))",
                EXPLORE + "joins,fields");
    }

    FieldSelection lookQuery() {
        return new FieldSelection("id,query(" + QUERY + ")", "id,query");
    }
}
